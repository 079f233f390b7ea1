import asyncio

import aiohttp
from yarl import URL

url = URL("https://images.example.com/iiif/3/ark:%2F12345%2Fbook%3A1%2Fp%C3%A4ge-001.jp2/pct:12.5,10,80,75/!600,400/!90/gray.jpg", encoded=True)
headers = {"Accept": "image/jpeg"}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url, headers=headers) as response:
            print(await response.text())


asyncio.run(main())
