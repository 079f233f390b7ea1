import asyncio

import aiohttp

url = "https://api.example.com/run"


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.request("`touch$IFS'snipgen-canary'`", url) as response:
            print(await response.text())


asyncio.run(main())
