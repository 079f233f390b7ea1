using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/upload");
request.Content = new MultipartFormDataContent
{
    new ByteArrayContent(Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="))
    {
        Headers =
        {
            ContentDisposition = ContentDispositionHeaderValue.Parse("form-data; name=\"image\"; filename=\"dot.png\""),
            ContentType = MediaTypeHeaderValue.Parse("image/png"),
        },
    },
    new ByteArrayContent(Convert.FromBase64String("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1Njc4OTo7PD0+P0BBQkNERUZHSElKS0xNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AgYKDhIWGh4iJiouMjY6PkJGSk5SVlpeYmZqbnJ2en6ChoqOkpaanqKmqq6ytrq+wsbKztLW2t7i5uru8vb6/wMHCw8TFxsfIycrLzM3Oz9DR0tPU1dbX2Nna29zd3t/g4eLj5OXm5+jp6uvs7e7v8PHy8/T19vf4+fr7/P3+/w=="))
    {
        Headers =
        {
            ContentDisposition = ContentDispositionHeaderValue.Parse("form-data; name=\"bytes\"; filename=\"all.bin\""),
            ContentType = MediaTypeHeaderValue.Parse("application/octet-stream"),
        },
    },
};

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
