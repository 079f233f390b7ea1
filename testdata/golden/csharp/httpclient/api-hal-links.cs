using System;
using System.Net.Http;
using System.Net.Http.Headers;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Put, "https://library.example.com/api/books/1/authors");
request.Headers.Add("Accept", "application/hal+json");
request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "YOUR_TOKEN");
request.Content = new StringContent("http://library.example.com/api/authors/1\r\nhttp://library.example.com/api/authors/2?projection=short\r\n");
request.Content.Headers.ContentType = new MediaTypeHeaderValue("text/uri-list");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
