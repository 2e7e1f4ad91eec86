-- shop.wide: replica, written by the sink connector
-- safe to run again: an existing table is left as it is, and 90_status.sql shows how it differs
SET ANSI_NULLS ON;
SET ANSI_PADDING ON;
SET QUOTED_IDENTIFIER ON;
SET XACT_ABORT ON;
GO
IF OBJECT_ID(N'[dbo].[wide]', N'U') IS NULL
BEGIN
  CREATE TABLE [dbo].[wide] (
    [id] bigint NOT NULL,
    [c001] nvarchar(40) NULL,
    [c002] decimal(18,6) NULL,
    [c003] datetime2(3) NULL, -- TCG6324 zero-date-stops-sink
    [c004] varbinary(16) NULL,
    [c005] int NULL,
    [c006] nvarchar(40) NULL,
    [c007] decimal(18,6) NULL,
    [c008] datetime2(3) NULL, -- TCG6324 zero-date-stops-sink
    [c009] varbinary(16) NULL,
    [c010] int NULL,
    [c011] nvarchar(40) NULL,
    [c012] decimal(18,6) NULL,
    [c013] datetime2(3) NULL, -- TCG6324 zero-date-stops-sink
    [c014] varbinary(16) NULL,
    [c015] int NULL,
    [c016] nvarchar(40) NULL,
    [c017] decimal(18,6) NULL,
    [c018] datetime2(3) NULL, -- TCG6324 zero-date-stops-sink
    [c019] varbinary(16) NULL,
    [c020] int NULL,
    [c021] nvarchar(40) NULL,
    [c022] decimal(18,6) NULL,
    [c023] datetime2(3) NULL, -- TCG6324 zero-date-stops-sink
    [c024] varbinary(16) NULL,
    [c025] int NULL,
    [c026] nvarchar(40) NULL,
    [c027] decimal(18,6) NULL,
    [c028] datetime2(3) NULL, -- TCG6324 zero-date-stops-sink
    [c029] varbinary(16) NULL,
    [c030] int NULL,
    [c031] nvarchar(40) NULL,
    [c032] decimal(18,6) NULL,
    [c033] datetime2(3) NULL, -- TCG6324 zero-date-stops-sink
    [c034] varbinary(16) NULL,
    [c035] int NULL,
    [c036] nvarchar(40) NULL,
    [c037] decimal(18,6) NULL,
    [c038] datetime2(3) NULL, -- TCG6324 zero-date-stops-sink
    [c039] varbinary(16) NULL,
    [c040] int NULL,
    [c041] nvarchar(40) NULL,
    [c042] decimal(18,6) NULL,
    [c043] datetime2(3) NULL, -- TCG6324 zero-date-stops-sink
    [c044] varbinary(16) NULL,
    [c045] int NULL,
    [c046] nvarchar(40) NULL,
    [c047] decimal(18,6) NULL,
    [c048] datetime2(3) NULL, -- TCG6324 zero-date-stops-sink
    [c049] varbinary(16) NULL,
    [c050] int NULL,
    [c051] nvarchar(40) NULL,
    [c052] decimal(18,6) NULL,
    [c053] datetime2(3) NULL, -- TCG6324 zero-date-stops-sink
    [c054] varbinary(16) NULL,
    [c055] int NULL,
    [c056] nvarchar(40) NULL,
    [c057] decimal(18,6) NULL,
    [c058] datetime2(3) NULL, -- TCG6324 zero-date-stops-sink
    [c059] varbinary(16) NULL,
    [c060] int NULL,
    [c061] nvarchar(40) NULL,
    [c062] decimal(18,6) NULL,
    [c063] datetime2(3) NULL, -- TCG6324 zero-date-stops-sink
    [c064] varbinary(16) NULL,
    [c065] int NULL,
    [c066] nvarchar(40) NULL,
    [c067] decimal(18,6) NULL,
    [c068] datetime2(3) NULL, -- TCG6324 zero-date-stops-sink
    [c069] varbinary(16) NULL,
    [c070] int NULL,
    [c071] nvarchar(40) NULL,
    [c072] decimal(18,6) NULL,
    [c073] datetime2(3) NULL, -- TCG6324 zero-date-stops-sink
    [c074] varbinary(16) NULL,
    [c075] int NULL,
    [c076] nvarchar(40) NULL,
    [c077] decimal(18,6) NULL,
    [c078] datetime2(3) NULL, -- TCG6324 zero-date-stops-sink
    [c079] varbinary(16) NULL,
    [c080] int NULL,
    [c081] nvarchar(40) NULL,
    [c082] decimal(18,6) NULL,
    [c083] datetime2(3) NULL, -- TCG6324 zero-date-stops-sink
    [c084] varbinary(16) NULL,
    [c085] int NULL,
    [c086] nvarchar(40) NULL,
    [c087] decimal(18,6) NULL,
    [c088] datetime2(3) NULL, -- TCG6324 zero-date-stops-sink
    [c089] varbinary(16) NULL,
    [c090] int NULL,
    [c091] nvarchar(40) NULL,
    [c092] decimal(18,6) NULL,
    [c093] datetime2(3) NULL, -- TCG6324 zero-date-stops-sink
    [c094] varbinary(16) NULL,
    [c095] int NULL,
    [c096] nvarchar(40) NULL,
    [c097] decimal(18,6) NULL,
    [c098] datetime2(3) NULL, -- TCG6324 zero-date-stops-sink
    [c099] varbinary(16) NULL,
    [c100] int NULL,
    [c101] nvarchar(40) NULL,
    [c102] decimal(18,6) NULL,
    [c103] datetime2(3) NULL, -- TCG6324 zero-date-stops-sink
    [c104] varbinary(16) NULL,
    [c105] int NULL,
    [c106] nvarchar(40) NULL,
    [c107] decimal(18,6) NULL,
    [c108] datetime2(3) NULL, -- TCG6324 zero-date-stops-sink
    [c109] varbinary(16) NULL,
    [c110] int NULL,
    [c111] nvarchar(40) NULL,
    [c112] decimal(18,6) NULL,
    [c113] datetime2(3) NULL, -- TCG6324 zero-date-stops-sink
    [c114] varbinary(16) NULL,
    [c115] int NULL,
    [c116] nvarchar(40) NULL,
    [c117] decimal(18,6) NULL,
    [c118] datetime2(3) NULL, -- TCG6324 zero-date-stops-sink
    [c119] varbinary(16) NULL,
    [c120] int NULL,
    [c121] nvarchar(40) NULL,
    [c122] decimal(18,6) NULL,
    [c123] datetime2(3) NULL, -- TCG6324 zero-date-stops-sink
    [c124] varbinary(16) NULL,
    [c125] int NULL,
    [c126] nvarchar(40) NULL,
    [c127] decimal(18,6) NULL,
    [c128] datetime2(3) NULL, -- TCG6324 zero-date-stops-sink
    [c129] varbinary(16) NULL,
    [c130] int NULL,
    [c131] nvarchar(40) NULL,
    [c132] decimal(18,6) NULL,
    [c133] datetime2(3) NULL, -- TCG6324 zero-date-stops-sink
    [c134] varbinary(16) NULL,
    [c135] int NULL,
    [c136] nvarchar(40) NULL,
    [c137] decimal(18,6) NULL,
    [c138] datetime2(3) NULL, -- TCG6324 zero-date-stops-sink
    [c139] varbinary(16) NULL,
    [c140] int NULL,
    [c141] nvarchar(40) NULL,
    [c142] decimal(18,6) NULL,
    [c143] datetime2(3) NULL, -- TCG6324 zero-date-stops-sink
    [c144] varbinary(16) NULL,
    [c145] int NULL,
    [c146] nvarchar(40) NULL,
    [c147] decimal(18,6) NULL,
    [c148] datetime2(3) NULL, -- TCG6324 zero-date-stops-sink
    [c149] varbinary(16) NULL,
    [c150] int NULL,
    [c151] nvarchar(40) NULL,
    [c152] decimal(18,6) NULL,
    [c153] datetime2(3) NULL, -- TCG6324 zero-date-stops-sink
    [c154] varbinary(16) NULL,
    [c155] int NULL,
    [c156] nvarchar(40) NULL,
    [c157] decimal(18,6) NULL,
    [c158] datetime2(3) NULL, -- TCG6324 zero-date-stops-sink
    [c159] varbinary(16) NULL,
    [c160] int NULL,
    [c161] nvarchar(40) NULL,
    [c162] decimal(18,6) NULL,
    [c163] datetime2(3) NULL, -- TCG6324 zero-date-stops-sink
    [c164] varbinary(16) NULL,
    [c165] int NULL,
    [c166] nvarchar(40) NULL,
    [c167] decimal(18,6) NULL,
    [c168] datetime2(3) NULL, -- TCG6324 zero-date-stops-sink
    [c169] varbinary(16) NULL,
    [c170] int NULL,
    [c171] nvarchar(40) NULL,
    [c172] decimal(18,6) NULL,
    [c173] datetime2(3) NULL, -- TCG6324 zero-date-stops-sink
    [c174] varbinary(16) NULL,
    [c175] int NULL,
    [c176] nvarchar(40) NULL,
    [c177] decimal(18,6) NULL,
    [c178] datetime2(3) NULL, -- TCG6324 zero-date-stops-sink
    [c179] varbinary(16) NULL,
    [c180] int NULL,
    [c181] nvarchar(40) NULL,
    [c182] decimal(18,6) NULL,
    [c183] datetime2(3) NULL, -- TCG6324 zero-date-stops-sink
    [c184] varbinary(16) NULL,
    [c185] int NULL,
    [c186] nvarchar(40) NULL,
    [c187] decimal(18,6) NULL,
    [c188] datetime2(3) NULL, -- TCG6324 zero-date-stops-sink
    [c189] varbinary(16) NULL,
    [c190] int NULL,
    [c191] nvarchar(40) NULL,
    [c192] decimal(18,6) NULL,
    [c193] datetime2(3) NULL, -- TCG6324 zero-date-stops-sink
    [c194] varbinary(16) NULL,
    [c195] int NULL,
    [c196] nvarchar(40) NULL,
    [c197] decimal(18,6) NULL,
    [c198] datetime2(3) NULL, -- TCG6324 zero-date-stops-sink
    [c199] varbinary(16) NULL,
    [c200] int NULL,
    [c201] nvarchar(40) NULL,
    [c202] decimal(18,6) NULL,
    [c203] datetime2(3) NULL, -- TCG6324 zero-date-stops-sink
    [c204] varbinary(16) NULL,
    [c205] int NULL,
    [c206] nvarchar(40) NULL,
    [c207] decimal(18,6) NULL,
    [c208] datetime2(3) NULL, -- TCG6324 zero-date-stops-sink
    [c209] varbinary(16) NULL,
    [c210] int NULL,
    [c211] nvarchar(40) NULL,
    [c212] decimal(18,6) NULL,
    [c213] datetime2(3) NULL, -- TCG6324 zero-date-stops-sink
    [c214] varbinary(16) NULL,
    [c215] int NULL,
    [c216] nvarchar(40) NULL,
    [c217] decimal(18,6) NULL,
    [c218] datetime2(3) NULL, -- TCG6324 zero-date-stops-sink
    [c219] varbinary(16) NULL,
    [c220] int NULL,
    [c221] nvarchar(40) NULL,
    [c222] decimal(18,6) NULL,
    [c223] datetime2(3) NULL, -- TCG6324 zero-date-stops-sink
    [c224] varbinary(16) NULL,
    [c225] int NULL,
    [c226] nvarchar(40) NULL,
    [c227] decimal(18,6) NULL,
    [c228] datetime2(3) NULL, -- TCG6324 zero-date-stops-sink
    [c229] varbinary(16) NULL,
    [c230] int NULL,
    [c231] nvarchar(40) NULL,
    [c232] decimal(18,6) NULL,
    [c233] datetime2(3) NULL, -- TCG6324 zero-date-stops-sink
    [c234] varbinary(16) NULL,
    [c235] int NULL,
    [c236] nvarchar(40) NULL,
    [c237] decimal(18,6) NULL,
    [c238] datetime2(3) NULL, -- TCG6324 zero-date-stops-sink
    [c239] varbinary(16) NULL,
    [c240] int NULL,
    [c241] nvarchar(40) NULL,
    [c242] decimal(18,6) NULL,
    [c243] datetime2(3) NULL, -- TCG6324 zero-date-stops-sink
    [c244] varbinary(16) NULL,
    [c245] int NULL,
    [c246] nvarchar(40) NULL,
    [c247] decimal(18,6) NULL,
    [c248] datetime2(3) NULL, -- TCG6324 zero-date-stops-sink
    [c249] varbinary(16) NULL,
    [c250] int NULL,
    [c251] nvarchar(40) NULL,
    [c252] decimal(18,6) NULL,
    [c253] datetime2(3) NULL, -- TCG6324 zero-date-stops-sink
    [c254] varbinary(16) NULL,
    [c255] int NULL,
    [c256] nvarchar(40) NULL,
    [c257] decimal(18,6) NULL,
    [c258] datetime2(3) NULL, -- TCG6324 zero-date-stops-sink
    [c259] varbinary(16) NULL,
    [c260] int NULL,
    [c261] nvarchar(40) NULL,
    [c262] decimal(18,6) NULL,
    [c263] datetime2(3) NULL, -- TCG6324 zero-date-stops-sink
    [c264] varbinary(16) NULL,
    [c265] int NULL,
    [c266] nvarchar(40) NULL,
    [c267] decimal(18,6) NULL,
    [c268] datetime2(3) NULL, -- TCG6324 zero-date-stops-sink
    [c269] varbinary(16) NULL,
    [c270] int NULL,
    [c271] nvarchar(40) NULL,
    [c272] decimal(18,6) NULL,
    [c273] datetime2(3) NULL, -- TCG6324 zero-date-stops-sink
    [c274] varbinary(16) NULL,
    [c275] int NULL,
    [c276] nvarchar(40) NULL,
    [c277] decimal(18,6) NULL,
    [c278] datetime2(3) NULL, -- TCG6324 zero-date-stops-sink
    [c279] varbinary(16) NULL,
    [c280] int NULL,
    [c281] nvarchar(40) NULL,
    [c282] decimal(18,6) NULL,
    [c283] datetime2(3) NULL, -- TCG6324 zero-date-stops-sink
    [c284] varbinary(16) NULL,
    [c285] int NULL,
    [c286] nvarchar(40) NULL,
    [c287] decimal(18,6) NULL,
    [c288] datetime2(3) NULL, -- TCG6324 zero-date-stops-sink
    [c289] varbinary(16) NULL,
    [c290] int NULL,
    [c291] nvarchar(40) NULL,
    [c292] decimal(18,6) NULL,
    [c293] datetime2(3) NULL, -- TCG6324 zero-date-stops-sink
    [c294] varbinary(16) NULL,
    [c295] int NULL,
    [c296] nvarchar(40) NULL,
    [c297] decimal(18,6) NULL,
    [c298] datetime2(3) NULL, -- TCG6324 zero-date-stops-sink
    [c299] varbinary(16) NULL,
    CONSTRAINT [PK_wide] PRIMARY KEY CLUSTERED ([id])
  );
END;
GO
