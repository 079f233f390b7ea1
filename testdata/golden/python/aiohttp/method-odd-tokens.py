import asyncio

import aiohttp

url = "https://api.example.com/odd"


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.request("A!#$%&'*+-.^_`|~z", url) as response:
            print(await response.text())


asyncio.run(main())
