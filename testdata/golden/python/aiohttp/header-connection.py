import asyncio

import aiohttp

url = "https://api.example.com/headers"
headers = {
    "TE": "trailers, deflate;q=0.5",
    "Connection": "TE, close",
    "Keep-Alive": "timeout=5, max=100",
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url, headers=headers) as response:
            print(await response.text())


asyncio.run(main())
