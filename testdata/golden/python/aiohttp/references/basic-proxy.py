import asyncio
import base64
import os


import aiohttp

credentials = base64.b64encode(f"{os.environ['PROXY_USER']}:{os.environ['PROXY_PASSWORD']}".encode()).decode()

url = "https://api.example.com/me"
headers = {"Proxy-Authorization": f"Basic {credentials}"}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url, headers=headers) as response:
            print(await response.text())


asyncio.run(main())
