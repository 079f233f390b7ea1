import asyncio
import os


import aiohttp

key = os.environ["KEY"]
odd = os.environ["ODD"]

url = "https://api.example.com/orders"
headers = {"Content-Type": "application/json"}
data = f'{{"{key}": 1, "b": "{odd}"}}'


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers, data=data) as response:
            print(await response.text())


asyncio.run(main())
