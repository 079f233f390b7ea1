import asyncio

import aiohttp

url = "https://status.example.com/healthz?verbose"


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.head(url, allow_redirects=True) as response:
            print(response.status, response.headers)


asyncio.run(main())
