import asyncio

import aiohttp

url = "http://origin.example.com:8080/path"
headers = {"Host": "www.example.com"}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url, headers=headers) as response:
            print(await response.text())


asyncio.run(main())
