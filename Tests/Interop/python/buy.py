"""Registers a buyer, places and pays an order, and follows its conversation until the order has been accepted.

buy.py --order ID --product ID --price CENTS [--accounts HOST:PORT --payments ... --commerce ... --messaging ...]
"""
import argparse

from souk import Connection, Refused, decode, encode

options = argparse.ArgumentParser()
for service in ["accounts", "payments", "commerce", "messaging"]:
    options.add_argument("--" + service, default="127.0.0.1:7100")
options.add_argument("--phone", default="+49 171 3920082")
options.add_argument("--business", default="atelier-nord")
options.add_argument("--product", required=True)
options.add_argument("--price", type=int, required=True)
options.add_argument("--order", required=True)
args = options.parse_args()

PIN, SECRET = "274958", "python-interop-secret-0123456789"
ACCOUNTS, PAYMENTS = "souk.accounts.v1.Accounts/", "souk.payments.v1.Payments/"


def euros(minor):
    return encode((1, "EUR"), (2, minor))


def text(values):
    return values[0].decode()


accounts = Connection(args.accounts)
started = accounts.call(ACCOUNTS + "StartVerification", (1, args.phone), (2, SECRET))
completed = accounts.call(
    ACCOUNTS + "CompleteVerification", (1, text(started[1])), (2, text(started[4])), (3, SECRET), (4, "Python"))
token = text(decode(completed[3][0])[2])


def signed_in(address):
    connection = Connection(address)
    connection.token = token
    return connection


payments = signed_in(args.payments)
bank = "bank-" + args.order
payments.call(
    PAYMENTS + "LinkBankAccount", (1, bank), (2, "DE89370400440532013000"), (3, "Monty Python"), (4, "EUR"))
payments.call(PAYMENTS + "TopUp", (1, "topup-" + args.order), (2, bank), (3, euros(args.price * 3)))
payments.call(PAYMENTS + "SetPin", (1, PIN))
payments.call(
    PAYMENTS + "ApprovePayment", (1, "approval-" + args.order), (2, args.order), (3, args.business),
    (4, euros(args.price)), (5, PIN))

commerce = signed_in(args.commerce)
line = encode((1, args.product), (2, 1), (3, euros(args.price)))
for _ in range(2):  # the same request again answers the same
    placed = commerce.call(
        "souk.orders.v1.Orders/PlaceOrder", (1, args.order), (2, args.business), (3, line),
        (4, "approval-" + args.order))
order = decode(placed[1][0])
assert text(order[1]) == args.order and order[7] == [2], order
print(f"order {args.order} is paid", flush=True)

try:
    commerce.call("souk.orders.v1.Orders/GetOrder", (1, "somebody-else's"))
    raise SystemExit("an order that is not ours was shown")
except Refused as refused:
    assert refused.code == 5 and refused.reason == "ORDER_NOT_FOUND", refused

CARD, STATUS, ACCEPTED = 8, 9, 4
cards = 0
for message in signed_in(args.messaging).follow("souk.messaging.v1.Messaging/Subscribe"):
    if CARD in message and text(decode(message[CARD][0])[1]) == args.order:
        cards += 1
        print("the order's card is in the conversation", flush=True)
    if STATUS in message and decode(message[STATUS][0])[2] == [ACCEPTED]:
        print("the business has accepted", flush=True)
        break
assert cards == 1, cards
