import asyncio
import base64
import os
import uuid


import aiohttp

guid_2 = str(uuid.uuid4())
credentials = base64.b64encode(f"{guid_2}:{os.environ['API_PASSWORD']}".encode()).decode()

url = "https://api.example.com/me"
headers = {"Proxy-Authorization": f"Basic {credentials}"}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url, headers=headers) as response:
            print(await response.text())


asyncio.run(main())
