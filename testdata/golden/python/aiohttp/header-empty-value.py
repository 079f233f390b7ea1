import asyncio

import aiohttp

url = "https://api.example.com/headers"
headers = {
    "X-Empty": "",
    "X-After": "1",
    "Accept": "",
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url, headers=headers) as response:
            print(await response.text())


asyncio.run(main())
