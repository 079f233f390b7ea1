import asyncio
import json
import os


import aiohttp

order_id = os.environ["ORDER_ID"]
customer = os.environ["CUSTOMER"]

url = "https://api.example.com/orders"
headers = {"Content-Type": "application/json"}
data = f"""\
{{
  "order": {order_id},
  "customer": "{json.dumps(customer)[1:-1]}",
  "note": "100% \\"sure\\"\"
}}"""


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers, data=data) as response:
            print(await response.text())


asyncio.run(main())
