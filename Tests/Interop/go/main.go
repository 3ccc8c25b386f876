// A Go client made of nothing but Debian's ttrpc and the .proto files: it registers a buyer, places and pays an
// order, and reads the conversation about it. Every service may have its own address, or all the gateway's.
package main

import (
	"context"
	"flag"
	"fmt"
	"log"
	"net"
	"time"

	"github.com/containerd/ttrpc"

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
	order    = flag.String("order", "", "the id of the new order")
)

const pin = "274958"

func main() {
	flag.Parse()
	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
	defer cancel()

	ctx, account := register(ctx)
	approve(ctx)
	placed := place(ctx)
	if placed.BuyerAccountId != account || placed.State != orders.OrderState_ORDER_STATE_PAID {
		log.Fatalf("the order is not a paid one of ours: %v", placed)
	}
	readConversation(ctx)
	refuseSecondUse(ctx)
	fmt.Printf("order %s is paid and its card is in the conversation\n", placed.Id)
}

func connect(service string) *ttrpc.Client {
	connection, err := net.Dial("tcp", *addressOf[service])
	check(err)
	return ttrpc.NewClient(connection)
}

func register(ctx context.Context) (context.Context, string) {
	client := accounts.NewAccountsClient(connect("accounts"))
	started, err := client.StartVerification(ctx, &accounts.StartVerificationRequest{
		Phone: *phone, DeviceSecret: "go-interop-secret-0123456789"})
	check(err)
	completed, err := client.CompleteVerification(ctx, &accounts.CompleteVerificationRequest{
		VerificationId: started.VerificationId, Code: started.SandboxCode,
		DeviceSecret: "go-interop-secret-0123456789", DeviceName: "Go client"})
	check(err)
	token := ttrpc.MD{}
	token.Set("authorization", "Bearer "+completed.Tokens.AccessToken)
	return ttrpc.WithMetadata(ctx, token), completed.AccountId
}

func approve(ctx context.Context) {
	client := payments.NewPaymentsClient(connect("payments"))
	_, err := client.LinkBankAccount(ctx, &payments.LinkBankAccountRequest{
		BankAccountId: "bank-" + *order, Iban: "DE89370400440532013000", Holder: "Gopher", Currency: "EUR"})
	check(err)
	_, err = client.TopUp(ctx, &payments.TopUpRequest{
		TopUpId: "topup-" + *order, BankAccountId: "bank-" + *order, Amount: euros(*price * 3)})
	check(err)
	_, err = client.SetPin(ctx, &payments.SetPinRequest{Pin: pin})
	check(err)
	_, err = client.ApprovePayment(ctx, &payments.ApprovePaymentRequest{
		ApprovalId: "approval-" + *order, OrderId: *order, BusinessId: *business, Amount: euros(*price * 2), Pin: pin})
	check(err)
}

func place(ctx context.Context) *orders.Order {
	client := orders.NewOrdersClient(connect("orders"))
	request := &orders.PlaceOrderRequest{
		OrderId: *order, BusinessId: *business, ApprovalId: "approval-" + *order,
		Lines: []*orders.CartLine{{ProductId: *product, Quantity: 2, Price: euros(*price)}}}
	first, err := client.PlaceOrder(ctx, request)
	check(err)
	again, err := client.PlaceOrder(ctx, request)
	check(err)
	if first.Order.Id != again.Order.Id || first.Order.Total.Minor != again.Order.Total.Minor {
		log.Fatalf("the same request answered differently: %v, %v", first, again)
	}
	return again.Order
}

// The card is posted from an event, a moment after the order: asked for until it is there.
func readConversation(ctx context.Context) {
	client := messaging.NewMessagingClient(connect("messaging"))
	for {
		listed, err := client.ListConversations(ctx, &messaging.ListConversationsRequest{})
		check(err)
		for _, conversation := range listed.Conversations {
			read, err := client.ListMessages(ctx, &messaging.ListMessagesRequest{ConversationId: conversation.Id})
			check(err)
			for _, message := range read.Messages {
				if card := message.GetOrderCard(); card != nil && card.OrderId == *order {
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

// An approval is good for one order.
func refuseSecondUse(ctx context.Context) {
	_, err := orders.NewOrdersClient(connect("orders")).PlaceOrder(ctx, &orders.PlaceOrderRequest{
		OrderId: *order + "-b", BusinessId: *business, ApprovalId: "approval-" + *order,
		Lines: []*orders.CartLine{{ProductId: *product, Quantity: 2, Price: euros(*price)}}})
	if err == nil {
		log.Fatal("an approval was used twice")
	}
}

func euros(minor int64) *common.Money { return &common.Money{Currency: "EUR", Minor: minor} }

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
