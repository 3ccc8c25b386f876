package main

import (
	"context"
	"encoding/binary"
	"fmt"
	"io"
	"log"
	"net"

	"github.com/containerd/ttrpc"
	"github.com/gogo/protobuf/proto"

	messaging "souk/messaging/v1"
	session "souk/session/v1"
)

const (
	typeRequest, typeResponse, typeData = 1, 2, 3
	flagRemoteClosed, flagNoData        = 1, 4
	// Far from what the library counts up to on this connection.
	subscription = 1_000_001
)

// What the library reads is read here too: it drops the frames of streams that it does not know.
type teed struct {
	net.Conn
	reader io.Reader
}

func (t teed) Read(bytes []byte) (int, error) { return t.reader.Read(bytes) }

// Signs a connection in with the library, and then brings no token any more: neither with a call of the library's nor
// with a stream. Debian's library has no streams yet; the frame sent here is the one that newer ones send for
// NewStream, which has no metadata and no deadline either.
func followConversation(ctx context.Context, token, order string) {
	connection, err := net.Dial("tcp", *addressOf["messaging"])
	check(err)
	defer connection.Close()
	frames, tee := io.Pipe()
	client := ttrpc.NewClient(teed{connection, io.TeeReader(connection, tee)})
	read := make(chan error, 1)
	go func() { read <- readCard(frames, order) }()

	nameless, cancel := context.WithCancel(context.Background())
	defer cancel()
	inbox := messaging.NewMessagingClient(client)
	if _, err := inbox.ListConversations(nameless, &messaging.ListConversationsRequest{}); err == nil {
		log.Fatal("a connection that has not signed in was answered")
	}
	signedIn, err := session.NewSessionClient(client).SignIn(nameless, &session.SignInRequest{AccessToken: token})
	check(err)
	if signedIn.AccountId == "" || signedIn.ExpiresAt == nil {
		log.Fatalf("signed in as nobody: %v", signedIn)
	}
	_, err = inbox.ListConversations(nameless, &messaging.ListConversationsRequest{})
	check(err)

	sendSubscribe(connection)
	select {
	case <-ctx.Done():
		log.Fatal("the stream did not bring the card")
	case err := <-read:
		check(err)
	}
	fmt.Println("the signed-in connection has followed the conversation")
}

func sendSubscribe(connection net.Conn) {
	payload, err := proto.Marshal(&messaging.SubscribeRequest{})
	check(err)
	request, err := proto.Marshal(&ttrpc.Request{
		Service: "souk.messaging.v1.Messaging", Method: "Subscribe", Payload: payload})
	check(err)
	frame := binary.BigEndian.AppendUint32(nil, uint32(len(request)))
	frame = binary.BigEndian.AppendUint32(frame, subscription)
	frame = append(frame, typeRequest, flagRemoteClosed)
	_, err = connection.Write(append(frame, request...))
	check(err)
}

// Reads the connection's frames until the stream brings the order's card.
func readCard(frames io.Reader, order string) error {
	for {
		var header struct {
			Length, Stream uint32
			Type, Flags    uint8
		}
		if err := binary.Read(frames, binary.BigEndian, &header); err != nil {
			return err
		}
		payload := make([]byte, header.Length)
		if _, err := io.ReadFull(frames, payload); err != nil {
			return err
		}
		if header.Stream != subscription {
			continue
		}
		if header.Type != typeData || header.Flags&flagNoData != 0 {
			return fmt.Errorf("the stream ended: %q", payload)
		}
		event := &messaging.SubscribeResponse{}
		if err := proto.Unmarshal(payload, event); err != nil {
			return err
		}
		if card := event.GetMessage().GetOrderCard(); card != nil && card.OrderId == order {
			// Whatever else comes is read and dropped, so that the library is not held up.
			go io.Copy(io.Discard, frames)
			return nil
		}
	}
}
