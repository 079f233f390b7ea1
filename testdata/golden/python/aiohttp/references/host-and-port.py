import asyncio
import os


import aiohttp

host = os.environ["HOST"]
port = os.environ["PORT"]

url = f"http://{host}:{port}/health"


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as response:
            print(await response.text())


asyncio.run(main())
