import asyncio

import aiohttp

url = "https://reqbin.com/echo/post/form"
headers = {"Authorization": "Bearer {token}"}
data = {
    "key1": "value1",
    "key2": "value2",
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers, data=data) as response:
            print(await response.text())


asyncio.run(main())
