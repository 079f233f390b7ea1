import asyncio
import os


import aiohttp

order_id = os.environ["ORDER_ID"]
odd = os.environ["ODD"]

url = "https://soap.example.com/"
headers = {"Content-Type": "text/xml"}
data = f'<order id="{order_id}"><by>{odd}</by></order>'


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers, data=data) as response:
            print(await response.text())


asyncio.run(main())
