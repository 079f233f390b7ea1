import asyncio

import aiohttp

url = "https://reqbin.com/echo/post/json"
headers = {"Accept": "application/json"}
payload = {
    "id": 12345,
    "customer": "Example Ltd",
    "quantity": 1,
    "price": 19.99,
    "shipped": False,
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers, json=payload) as response:
            print(await response.text())


asyncio.run(main())
