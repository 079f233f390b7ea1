import asyncio

import aiohttp

url = "https://payments.example.com/v1/charges"
headers = {
    "Authorization": aiohttp.encode_basic_auth("sk_test_example", ""),
    "Idempotency-Key": "order-1001-try-1",
}
data = [
    ("amount", "2000"),
    ("currency", "eur"),
    ("source", "tok_example"),
    ("description", "Order #1001"),
    ("metadata[order_id]", "1001"),
    ("expand[]", "customer"),
    ("expand[]", "invoice"),
]


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers, data=data) as response:
            print(await response.text())


asyncio.run(main())
