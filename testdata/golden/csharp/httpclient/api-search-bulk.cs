using System;
using System.Net.Http;
using System.Net.Http.Headers;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "http://localhost:9200/_bulk?refresh=wait_for");
request.Content = new StringContent(@"{""index"":{""_index"":""books"",""_id"":""1""}}
{""title"":""First"",""year"":1999}
{""update"":{""_index"":""books"",""_id"":""2""}}
{""doc"":{""price"":9.90}}
{""delete"":{""_index"":""books"",""_id"":""3""}}
");
request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/x-ndjson");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
