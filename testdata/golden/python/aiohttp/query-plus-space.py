import asyncio

import aiohttp

url = "https://api.example.com/q?a=x+y&b=x%20y&c=x%2By&d+e=f%20g"


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as response:
            print(await response.text())


asyncio.run(main())
