import asyncio

import aiohttp

url = "https://api.example.com/head"
headers = {
    "X-Space": "value",
    "X-One": "1",
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url, headers=headers) as response:
            print(await response.text())


asyncio.run(main())
