import asyncio

import aiohttp

url = "https://api.example.com/items/1"
headers = {"X-HTTP-Method-Override": "PATCH"}
payload = {"a": 1}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers, json=payload) as response:
            print(await response.text())


asyncio.run(main())
