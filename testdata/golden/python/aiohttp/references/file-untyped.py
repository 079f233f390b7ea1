import asyncio
from pathlib import Path


import aiohttp

url = "https://api.example.com/photos/1"
data = Path("./pixel.png").read_bytes()


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.put(url, skip_auto_headers=["Content-Type"], data=data) as response:
            print(await response.text())


asyncio.run(main())
