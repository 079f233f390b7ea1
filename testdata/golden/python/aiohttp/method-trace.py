import asyncio

import aiohttp

url = "https://api.example.com/path"
headers = {"Max-Forwards": "5"}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.request("TRACE", url, headers=headers) as response:
            print(await response.text())


asyncio.run(main())
