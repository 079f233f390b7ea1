import asyncio

import aiohttp

url = "https://api.example.com/search"
headers = {"Content-Type": "application/x-www-form-urlencoded; charset=utf-8"}
data = {"q": "a b"}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers, data=data) as response:
            print(await response.text())


asyncio.run(main())
