using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://ai.example.com/v1/audio/transcriptions");
request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "sk_test_example");
request.Content = new MultipartFormDataContent
{
    new ByteArrayContent(Convert.FromBase64String("UklGRpwAAABXQVZFZm10IBAAAAABAAEAQB8AAEAfAAABAAgAZGF0YXgAAAD4phf/8Ad6pKBGeGQx79tg/69iEMJuSgANaS6H0gFrZP/1stStvDKBP8a1vNHhoxtyF/77id+RGaVKdUbx9LGBealloHTRK6A38ZUwUZv4qCjdXiBlqvri0TH3ovbYtOmhWBl06vJmslaVX3kWOL+rpl9miu7fJnE="))
    {
        Headers =
        {
            ContentDisposition = ContentDispositionHeaderValue.Parse("form-data; name=\"file\"; filename=\"meeting.wav\""),
            ContentType = MediaTypeHeaderValue.Parse("audio/wav"),
        },
    },
    new ByteArrayContent(Encoding.UTF8.GetBytes("example-audio"))
    {
        Headers =
        {
            ContentDisposition = ContentDispositionHeaderValue.Parse("form-data; name=\"model\""),
        },
    },
    new ByteArrayContent(Encoding.UTF8.GetBytes("verbose_json"))
    {
        Headers =
        {
            ContentDisposition = ContentDispositionHeaderValue.Parse("form-data; name=\"response_format\""),
        },
    },
    new ByteArrayContent(Encoding.UTF8.GetBytes("word"))
    {
        Headers =
        {
            ContentDisposition = ContentDispositionHeaderValue.Parse("form-data; name=\"timestamp_granularities[]\""),
        },
    },
    new ByteArrayContent(Encoding.UTF8.GetBytes("segment"))
    {
        Headers =
        {
            ContentDisposition = ContentDispositionHeaderValue.Parse("form-data; name=\"timestamp_granularities[]\""),
        },
    },
    new ByteArrayContent(Encoding.UTF8.GetBytes("Names: Köln, Łódź.\nNumbers as digits."))
    {
        Headers =
        {
            ContentDisposition = ContentDispositionHeaderValue.Parse("form-data; name=\"prompt\""),
        },
    },
};

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
