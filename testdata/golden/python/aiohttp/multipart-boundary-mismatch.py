import asyncio

import aiohttp

url = "https://api.example.com/upload"
headers = {"Content-Type": "multipart/form-data; boundary=other"}
data = """\
--real\r
Content-Disposition: form-data; name="a"\r
\r
1\r
--real--\r
"""


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers, data=data) as response:
            print(await response.text())


asyncio.run(main())
