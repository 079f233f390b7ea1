import asyncio

import aiohttp

url = "https://api.example.com/v2/items"
headers = {"accept": "application/json"}
payload = {"http": "two"}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers, json=payload) as response:
            print(await response.text())


asyncio.run(main())
