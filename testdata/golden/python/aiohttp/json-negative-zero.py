import asyncio

import aiohttp

url = "https://api.example.com/echo"
headers = {"Content-Type": "application/json"}
data = '{"a":-0,"b":-0.0,"c":0}'


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers, data=data) as response:
            print(await response.text())


asyncio.run(main())
