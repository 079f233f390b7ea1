import asyncio

import aiohttp

url = "https://api.example.com/echo"
data = '{"a":1}'


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, skip_auto_headers=["Content-Type"], data=data) as response:
            print(await response.text())


asyncio.run(main())
