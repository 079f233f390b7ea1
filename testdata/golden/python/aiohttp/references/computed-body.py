import asyncio
import random
import time
import uuid


import aiohttp

guid = str(uuid.uuid4())
timestamp = str(int(time.time()))
number = str(random.randrange(0, 2))

url = "https://api.example.com/events"
headers = {"Content-Type": "application/json"}
data = f'{{"id": "{guid}", "at": {timestamp}, "number": {number}}}'


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers, data=data) as response:
            print(await response.text())


asyncio.run(main())
