package main

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha256"
	"encoding/asn1"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"log"
	"math/big"
	"os"
)

// A payment as a device signs it: see proto/README.md, "Signing a payment".
type payment struct {
	Installation string `json:"installation_id"`
	Payer        string `json:"payer"`
	KeyID        string `json:"key_id"`
	Payee        string `json:"payee"`
	RequestID    string `json:"request_id"`
	Currency     string `json:"currency"`
	Total        int64  `json:"total"`
	Nonce        string `json:"nonce"`
	Expires      int64  `json:"expires"`
}

func (p payment) text() string {
	return fmt.Sprintf("souk.payment.v1\n%s\n%s\n%s\n%s\n%s\n%s\n%d\n%s\n%d\n", p.Installation, p.Payer, p.KeyID,
		p.Payee, p.RequestID, p.Currency, p.Total, p.Nonce, p.Expires)
}

type deviceKey struct {
	private *ecdsa.PrivateKey
	public  []byte
	id      string
}

func newDeviceKey() *deviceKey {
	private, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	check(err)
	public := elliptic.Marshal(elliptic.P256(), private.X, private.Y)
	return &deviceKey{private, public, keyID(public)}
}

func keyID(public []byte) string {
	sum := sha256.Sum256(public)
	return "dk_" + hex.EncodeToString(sum[:16])
}

func newNonce() string {
	bytes := make([]byte, 16)
	_, err := rand.Read(bytes)
	check(err)
	return base64.RawURLEncoding.EncodeToString(bytes)
}

// The 64 bytes r and s, made of the DER that Go signs with.
func (key *deviceKey) sign(payment payment) []byte {
	sum := sha256.Sum256([]byte(payment.text()))
	der, err := ecdsa.SignASN1(rand.Reader, key.private, sum[:])
	check(err)
	var numbers struct{ R, S *big.Int }
	_, err = asn1.Unmarshal(der, &numbers)
	check(err)
	raw := make([]byte, 64)
	numbers.R.FillBytes(raw[:32])
	numbers.S.FillBytes(raw[32:])
	return raw
}

func verify(public, raw []byte, text string) bool {
	if len(raw) != 64 {
		return false
	}
	x, y := elliptic.Unmarshal(elliptic.P256(), public)
	sum := sha256.Sum256([]byte(text))
	return ecdsa.Verify(&ecdsa.PublicKey{Curve: elliptic.P256(), X: x, Y: y}, sum[:],
		new(big.Int).SetBytes(raw[:32]), new(big.Int).SetBytes(raw[32:]))
}

// Checks every published signature, its text and whether it is right; answers how many there are.
func checkVectors(path string) int {
	file, err := os.ReadFile(path)
	check(err)
	var published struct {
		PublicKey string `json:"public_key"`
		KeyID     string `json:"key_id"`
		Vectors   []struct {
			Name       string  `json:"name"`
			Fields     payment `json:"fields"`
			SignedText string  `json:"signed_text"`
			Signature  string  `json:"signature"`
			Valid      bool    `json:"valid"`
		} `json:"vectors"`
	}
	check(json.Unmarshal(file, &published))
	public, err := hex.DecodeString(published.PublicKey)
	check(err)
	if keyID(public) != published.KeyID {
		log.Fatalf("the key's id is %s", keyID(public))
	}
	for _, vector := range published.Vectors {
		signature, err := hex.DecodeString(vector.Signature)
		check(err)
		if vector.Fields.text() != vector.SignedText || verify(public, signature, vector.SignedText) != vector.Valid {
			log.Fatalf("published signature %q", vector.Name)
		}
	}
	return len(published.Vectors)
}
