using System;
using System.Net.Http;
using System.Net.Http.Headers;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/text");
request.Content = new StringContent("id,name,note\r\n1,\"Example, Ltd\",\"said \"\"hi\"\"\"\r\n2,'x',\"two\r\nlines\"\r\n");
request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse("text/csv; header=present");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
