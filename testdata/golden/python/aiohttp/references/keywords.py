import asyncio
import os


import aiohttp

class_value = os.environ["CLASS"]
import_value = os.environ["IMPORT"]
url_value = os.environ["URL"]
response_value = os.environ["RESPONSE"]
headers_value = os.environ["HEADERS"]
request_value = os.environ["REQUEST"]
client = os.environ["CLIENT"]
os_value = os.environ["OS"]
user = os.environ["USER_VALUE"]
user_id = os.environ["USER_ID"]
user_id_2 = os.environ["USER_ID_VALUE"]
userid = os.environ["USERID"]
x1 = os.environ["X1"]

url = f"https://api.example.com/{class_value}/{import_value}/{url_value}/{response_value}/{headers_value}/{request_value}/{client}/{os_value}/{user}/{user_id}/{user_id_2}/{userid}/{x1}"


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as response:
            print(await response.text())


asyncio.run(main())
