"""Asks for sign-in codes from an address of one's own, and prints what became of each request.

ask_codes.py GATEWAY FROM TIMES AUTHORIZATION PHONE: each time for another number, unless PHONE names one.
"""
import sys

from souk import Connection, Refused, encode

gateway, source, times, authorization, phone = sys.argv[1:]
for turn in range(int(times)):
    connection = Connection(gateway, source=source)
    connection.authorization = authorization
    number = phone or f"+49 171 39200{60 + turn}"
    try:
        connection.call(
            "souk.accounts.v1.Accounts/StartVerification", (1, number), (2, f"secret-of-{source}-{turn:08}"))
        print("sent", flush=True)
    except Refused as refused:
        print(refused.reason or refused.code, flush=True)
