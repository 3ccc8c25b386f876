"""Registers a buyer's device, signs and places an order, and follows its conversation until it has been accepted.

buy.py --request ID --product ID --price CENTS --vectors FILE [--accounts HOST:PORT --payments ... --commerce ...]
"""
import argparse

from signing import DeviceKey, check_vectors
from souk import Connection, Refused, decode, encode

options = argparse.ArgumentParser()
for service in ["accounts", "payments", "commerce", "messaging"]:
    options.add_argument("--" + service, default="127.0.0.1:7100")
options.add_argument("--phone", default="+49 171 3920082")
options.add_argument("--business", default="atelier-nord")
options.add_argument("--product", required=True)
options.add_argument("--price", type=int, required=True)
options.add_argument("--request", required=True)
options.add_argument("--vectors", required=True)
args = options.parse_args()

PIN, SECRET = "274958", "python-interop-secret-0123456789"
ACCOUNTS, ORDERS = "souk.accounts.v1.Accounts/", "souk.orders.v1.Orders/"
WALLETS, APPROVALS = "souk.payments.v1.Wallets/", "souk.payments.v1.Approvals/"


def euros(minor):
    return encode((1, "EUR"), (2, minor))


def text(values):
    return values[0].decode()


print(check_vectors(args.vectors), "published signatures are as they should be", flush=True)

device = DeviceKey()
accounts = Connection(args.accounts)
started = accounts.call(ACCOUNTS + "StartVerification", (1, args.phone), (2, SECRET))
completed = accounts.call(
    ACCOUNTS + "CompleteVerification", (1, text(started[1])), (2, text(started[4])), (3, SECRET), (4, "Python"),
    (5, device.public))
account, token = text(completed[1]), text(decode(completed[3][0])[2])
assert text(completed[4]) == device.id, completed


def signed_in(address):
    connection = Connection(address)
    connection.token = token
    return connection


payments = signed_in(args.payments)
bank = "bank-" + args.request
payments.call(
    WALLETS + "LinkBankAccount", (1, bank), (2, "DE89370400440532013000"), (3, "Monty Python"), (4, "EUR"))
payments.call(WALLETS + "TopUp", (1, "topup-" + args.request), (2, bank), (3, euros(args.price * 3)))
payments.call(APPROVALS + "SetPin", (1, PIN))
installation = text(payments.call(APPROVALS + "EnrolDeviceKey", (1, device.id), (2, PIN))[2])

commerce = signed_in(args.commerce)
cart = encode((1, args.business), (2, encode((1, args.product), (3, 1))))
quote = commerce.call(ORDERS + "QuoteOrder", (1, cart))
total = decode(decode(quote[2][0])[6][0])[2][0]
assert total == args.price, quote
nonce, expires, signature = device.sign(
    installation, "person:" + account, "business:" + args.business, args.request, "EUR", total)
authorisation = encode((1, device.id), (2, nonce), (3, encode((1, expires))), (4, signature))
for _ in range(2):  # the same request again answers the same
    placed = commerce.call(
        ORDERS + "PlaceOrder", (1, args.request), (2, cart), (3, euros(total)), (5, authorisation))
order = decode(placed[1][0])
AUTHORISED = 2
assert text(order[2]) == args.request and order[8] == [AUTHORISED], order
order_id = text(order[1])
print(f"order {order_id} is paid", flush=True)

try:
    commerce.call(ORDERS + "GetOrder", (1, "ord_somebody-else"))
    raise SystemExit("an order that is not ours was shown")
except Refused as refused:
    assert refused.code == 5 and refused.reason == "ORDER_NOT_FOUND", refused
try:  # a signature counts once
    commerce.call(ORDERS + "PlaceOrder", (1, args.request + "-b"), (2, cart), (3, euros(total)), (5, authorisation))
    raise SystemExit("a signature paid twice")
except Refused as refused:
    assert refused.code == 9 and refused.reason == "PAYMENT_REFUSED", refused

MESSAGE, CARD, STATUS, ACCEPTED = 3, 11, 12, 3
cards = 0
for event in signed_in(args.messaging).follow("souk.messaging.v1.Messaging/Subscribe"):
    message = decode(event[MESSAGE][0]) if MESSAGE in event else {}
    if CARD in message and text(decode(message[CARD][0])[1]) == order_id:
        cards += 1
        print("the order's card is in the conversation", flush=True)
    if STATUS in message and decode(message[STATUS][0])[2] == [ACCEPTED]:
        print("the business has accepted", flush=True)
        break
assert cards == 1, cards
