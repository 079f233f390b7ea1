import asyncio

import aiohttp

url = "https://api.example.com/account"
headers = {"Cookie": "id=1; id=2; other=x; id=1"}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url, headers=headers) as response:
            print(await response.text())


asyncio.run(main())
