import asyncio

import aiohttp

url = "https://hooks.example.com/hooks/billing"
headers = {
    "User-Agent": "Example-Hooks/1",
    "X-Signature": "t=1767349800,v1=YOUR_SIGNATURE",
    "X-Hub-Signature-256": "sha256=YOUR_SIGNATURE",
    "X-Delivery-Attempt": "1",
}
payload = {
    "id": "evt_example",
    "type": "invoice.paid",
    "data": {"amount": 4200, "currency": "eur", "ratio": 0.10},
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers, json=payload) as response:
            print(await response.text())


asyncio.run(main())
