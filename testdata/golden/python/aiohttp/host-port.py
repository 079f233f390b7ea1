import asyncio

import aiohttp

url = "http://localhost:8080/health"


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as response:
            print(await response.text())


asyncio.run(main())
