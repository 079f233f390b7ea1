import asyncio

import aiohttp
from yarl import URL

url = URL("https://payments.example.com/v1/refunds?charge=ch_example&limit=3&created[gte]=1767225600&created[lt]=1769904000&expand[]=data.charge&expand[]=data.payment_intent", encoded=True)
headers = {
    "Authorization": aiohttp.encode_basic_auth("sk_test_example", ""),
    "Payments-Version": "2026-01-01",
    "Payments-Account": "acct_example",
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url, headers=headers) as response:
            print(await response.text())


asyncio.run(main())
