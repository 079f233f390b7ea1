import asyncio

import aiohttp

url = "https://api.example.com/echo"
headers = {"Content-Type": "application/json"}
data = '{"big":1e400,"small":1e-400}'


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers, data=data) as response:
            print(await response.text())


asyncio.run(main())
