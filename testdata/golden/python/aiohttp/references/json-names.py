import asyncio
import json
import os


import aiohttp

key = os.environ["KEY"]
plain = os.environ["PLAIN"]

url = "https://api.example.com/orders"
headers = {"Content-Type": "application/json"}
data = f'{{"{json.dumps(key)[1:-1]}": 1, "b": "{json.dumps(plain)[1:-1]}"}}'


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers, data=data) as response:
            print(await response.text())


asyncio.run(main())
