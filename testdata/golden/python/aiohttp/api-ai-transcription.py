import asyncio

import aiohttp

url = "https://ai.example.com/v1/audio/transcriptions"
headers = {"Authorization": "Bearer sk_test_example"}

with aiohttp.MultipartWriter("form-data") as data:
    part = data.append(b"RIFF\x9c\x00\x00\x00WAVEfmt \x10\x00\x00\x00\x01\x00\x01\x00@\x1f\x00\x00@\x1f\x00\x00\x01\x00\x08\x00datax\x00\x00\x00\xf8\xa6\x17\xff\xf0\x07z\xa4\xa0Fxd1\xef\xdb`\xff\xafb\x10\xc2nJ\x00\ri.\x87\xd2\x01kd\xff\xf5\xb2\xd4\xad\xbc2\x81?\xc6\xb5\xbc\xd1\xe1\xa3\x1br\x17\xfe\xfb\x89\xdf\x91\x19\xa5JuF\xf1\xf4\xb1\x81y\xa9e\xa0t\xd1+\xa07\xf1\x950Q\x9b\xf8\xa8(\xdd^ e\xaa\xfa\xe2\xd11\xf7\xa2\xf6\xd8\xb4\xe9\xa1X\x19t\xea\xf2f\xb2V\x95_y\x168\xbf\xab\xa6_f\x8a\xee\xdf&q", {"Content-Type": "audio/wav"})
    part.set_content_disposition("form-data", quote_fields=False, name="file", filename="meeting.wav")
    part = data.append("example-audio")
    del part.headers["Content-Type"]
    part.set_content_disposition("form-data", quote_fields=False, name="model")
    part = data.append("verbose_json")
    del part.headers["Content-Type"]
    part.set_content_disposition("form-data", quote_fields=False, name="response_format")
    part = data.append("word")
    del part.headers["Content-Type"]
    part.set_content_disposition("form-data", quote_fields=False, name="timestamp_granularities[]")
    part = data.append("segment")
    del part.headers["Content-Type"]
    part.set_content_disposition("form-data", quote_fields=False, name="timestamp_granularities[]")
    part = data.append("Names: Köln, Łódź.\nNumbers as digits.")
    del part.headers["Content-Type"]
    part.set_content_disposition("form-data", quote_fields=False, name="prompt")


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers, data=data) as response:
            print(await response.text())


asyncio.run(main())
