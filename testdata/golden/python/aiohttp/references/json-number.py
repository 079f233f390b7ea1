import asyncio
import os


import aiohttp

order_id = os.environ["ORDER_ID"]

url = "https://api.example.com/orders"
headers = {"Content-Type": "application/json"}
data = f"{{\"order\": {order_id}, \"label\": \"it's \\\\ ${{x}} `y` %s\"}}"


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers, data=data) as response:
            print(await response.text())


asyncio.run(main())
