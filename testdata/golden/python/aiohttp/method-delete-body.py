import asyncio

import aiohttp

url = "https://api.example.com/items"
payload = {
    "ids": [1, 2, 3],
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.delete(url, json=payload) as response:
            print(await response.text())


asyncio.run(main())
