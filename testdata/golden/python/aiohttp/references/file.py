import asyncio
from pathlib import Path


import aiohttp

url = "https://api.example.com/photos/1"
headers = {"Content-Type": "image/png"}
data = Path("./pixel.png").read_bytes()


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.put(url, headers=headers, data=data) as response:
            print(await response.text())


asyncio.run(main())
