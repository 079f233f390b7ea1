import asyncio
import datetime


import aiohttp

date = datetime.datetime.now().astimezone().strftime("%Y/%m/%d %H:%M")

url = "https://api.example.com/events"
headers = {"X-Day": date}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url, headers=headers) as response:
            print(await response.text())


asyncio.run(main())
