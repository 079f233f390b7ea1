import asyncio

import aiohttp

url = "https://api.example.com/stream"
headers = {"Trailer": "X-Checksum"}
payload = {"chunked": True}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers, json=payload) as response:
            print(await response.text())


asyncio.run(main())
