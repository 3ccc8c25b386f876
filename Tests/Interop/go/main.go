// A Go client made of nothing but Debian's ttrpc and the .proto files: it registers a buyer's device, signs and places
// an order, and reads the conversation about it. Every service may have its own address, or all the gateway's.
package main

import (
	"context"
	"flag"
	"fmt"
	"log"
	"net"
	"strings"
	"time"

	"github.com/containerd/ttrpc"
	"github.com/gogo/protobuf/proto"
	"github.com/gogo/protobuf/types"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	accounts "souk/accounts/v1"
	common "souk/common/v1"
	messaging "souk/messaging/v1"
	orders "souk/orders/v1"
	payments "souk/payments/v1"
)

var (
	addressOf = map[string]*string{
		"accounts":  flag.String("accounts", "127.0.0.1:7100", "address of accounts, or of the gateway"),
		"payments":  flag.String("payments", "127.0.0.1:7100", "address of payments, or of the gateway"),
		"orders":    flag.String("commerce", "127.0.0.1:7100", "address of commerce, or of the gateway"),
		"messaging": flag.String("messaging", "127.0.0.1:7100", "address of messaging, or of the gateway"),
	}
	phone    = flag.String("phone", "+49 171 3920081", "the buyer's number")
	business = flag.String("business", "atelier-nord", "whom to buy from")
	product  = flag.String("product", "", "what to buy")
	price    = flag.Int64("price", 0, "its price, in cents of a euro")
	request  = flag.String("request", "", "the id of the request that places the order")
	vectors  = flag.String("vectors", "", "the file of the published signatures")
)

const pin = "274958"

func main() {
	flag.Parse()
	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
	defer cancel()

	fmt.Println(checkVectors(*vectors), "published signatures are as they should be")
	device := newDeviceKey()
	ctx, account := register(ctx, device)
	installation := enrol(ctx, device)
	placed := place(ctx, sign(ctx, device, installation, account))
	if placed.RequestId != *request || placed.Payment != orders.PaymentState_PAYMENT_STATE_AUTHORISED {
		log.Fatalf("the order is not a paid one of ours: %v", placed)
	}
	readConversation(ctx, placed.Id)
	followConversation(ctx, accessToken(ctx), placed.Id)
	refuseSecondUse(ctx, device, installation, account)
	fmt.Printf("order %s is paid and its card is in the conversation\n", placed.Id)
}

func connect(service string) *ttrpc.Client {
	connection, err := net.Dial("tcp", *addressOf[service])
	check(err)
	return ttrpc.NewClient(connection)
}

func register(ctx context.Context, device *deviceKey) (context.Context, string) {
	client := accounts.NewAccountsClient(connect("accounts"))
	started, err := client.StartVerification(ctx, &accounts.StartVerificationRequest{
		Phone: *phone, DeviceSecret: "go-interop-secret-0123456789"})
	check(err)
	completed, err := client.CompleteVerification(ctx, &accounts.CompleteVerificationRequest{
		VerificationId: started.VerificationId, Code: started.SandboxCode,
		DeviceSecret: "go-interop-secret-0123456789", DeviceName: "Go client",
		DeviceKey: device.public})
	check(err)
	if completed.DeviceKeyId != device.id {
		log.Fatalf("the key's id is %s, not %s", completed.DeviceKeyId, device.id)
	}
	token := ttrpc.MD{}
	token.Set("authorization", "Bearer "+completed.Tokens.AccessToken)
	return ttrpc.WithMetadata(ctx, token), completed.AccountId
}

// Fills the wallet, and enrols the device for paying; the installation's id is part of what is signed.
func enrol(ctx context.Context, device *deviceKey) string {
	connection := connect("payments")
	wallets := payments.NewWalletsClient(connection)
	_, err := wallets.LinkBankAccount(ctx, &payments.LinkBankAccountRequest{
		BankAccountId: "bank-" + *request, Iban: "DE89370400440532013000", Holder: "Gopher", Currency: "EUR"})
	check(err)
	_, err = wallets.TopUp(ctx, &payments.TopUpRequest{
		TopUpId: "topup-" + *request, BankAccountId: "bank-" + *request, Amount: euros(*price * 5)})
	check(err)
	approvals := payments.NewApprovalsClient(connection)
	_, err = approvals.SetPin(ctx, &payments.SetPinRequest{Pin: pin})
	check(err)
	enrolled, err := approvals.EnrolDeviceKey(ctx, &payments.EnrolDeviceKeyRequest{KeyId: device.id, Pin: pin})
	check(err)
	return enrolled.InstallationId
}

// Asks what two pieces cost, and signs that.
func sign(ctx context.Context, device *deviceKey, installation, account string) *orders.PlaceOrderRequest {
	cart := &orders.Cart{BusinessId: *business, Lines: []*orders.CartLine{{ProductId: *product, Quantity: 2}}}
	quote, err := orders.NewOrdersClient(connect("orders")).QuoteOrder(ctx, &orders.QuoteOrderRequest{Cart: cart})
	check(err)
	if quote.Totals.Total.Minor != *price*2 {
		log.Fatalf("two cost %v", quote.Totals.Total)
	}
	payment := payment{
		Installation: installation, Payer: "person:" + account, KeyID: device.id, Payee: "business:" + *business,
		RequestID: *request, Currency: quote.Totals.Total.Currency, Total: quote.Totals.Total.Minor,
		Nonce: newNonce(), Expires: time.Now().Unix() + 600}
	return &orders.PlaceOrderRequest{
		RequestId: *request, Cart: cart, Total: quote.Totals.Total,
		Authorisation: &orders.PlaceOrderRequest_DeviceSignature{DeviceSignature: &payments.DeviceSignature{
			KeyId: device.id, Nonce: payment.Nonce, ExpiresAt: &types.Timestamp{Seconds: payment.Expires},
			Signature: device.sign(payment)}}}
}

func place(ctx context.Context, request *orders.PlaceOrderRequest) *orders.Order {
	client := orders.NewOrdersClient(connect("orders"))
	first, err := client.PlaceOrder(ctx, request)
	check(err)
	again, err := client.PlaceOrder(ctx, request)
	check(err)
	if first.Order.Id != again.Order.Id || first.Order.Totals.Total.Minor != again.Order.Totals.Total.Minor {
		log.Fatalf("the same request answered differently: %v, %v", first, again)
	}
	return again.Order
}

// What register put into every call's metadata.
func accessToken(ctx context.Context) string {
	authorization, _ := ttrpc.GetMetadataValue(ctx, "authorization")
	return strings.TrimPrefix(authorization, "Bearer ")
}

// The card is posted from an event, a moment after the order: asked for until it is there.
func readConversation(ctx context.Context, order string) {
	client := messaging.NewMessagingClient(connect("messaging"))
	for {
		listed, err := client.ListConversations(ctx, &messaging.ListConversationsRequest{})
		check(err)
		for _, conversation := range listed.Conversations {
			read, err := client.ListMessages(ctx, &messaging.ListMessagesRequest{ConversationId: conversation.Id})
			check(err)
			for _, message := range read.Messages {
				if card := message.GetOrderCard(); card != nil && card.OrderId == order {
					return
				}
			}
		}
		select {
		case <-ctx.Done():
			log.Fatal("the order's card never came")
		case <-time.After(20 * time.Millisecond):
		}
	}
}

// A signature is for one request: with another's id it pays nothing.
func refuseSecondUse(ctx context.Context, device *deviceKey, installation, account string) {
	signed := sign(ctx, device, installation, account)
	signed.RequestId += "-b"
	_, err := orders.NewOrdersClient(connect("orders")).PlaceOrder(ctx, signed)
	if err == nil {
		log.Fatal("a signature paid for another request")
	}
	expectRefusal(err, codes.FailedPrecondition, "PAYMENT_REFUSED", "SIGNATURE_INVALID")
}

// A refusal has a code, and says the rest in one souk.common.v1.Refusal among the status's details.
func expectRefusal(err error, code codes.Code, reason, rule string) {
	answer, ok := status.FromError(err)
	if !ok || answer.Code() != code || len(answer.Proto().Details) != 1 {
		log.Fatalf("not refused with %v: %v", code, err)
	}
	refusal := &common.Refusal{}
	check(proto.Unmarshal(answer.Proto().Details[0].Value, refusal))
	if refusal.Reason != reason || refusal.Rule != rule {
		log.Fatalf("refused with %s %s, not %s %s", refusal.Reason, refusal.Rule, reason, rule)
	}
}

func euros(minor int64) *common.Money { return &common.Money{Currency: "EUR", Minor: minor} }

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
