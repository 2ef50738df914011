/** Family names that stand first in Chinese, Korean and Vietnamese names: "Lin Haoran" is "Mr. Lin". */
export const familyNamesFirst: ReadonlySet<string> = new Set(
  'bai cai cao chang chao chen cheng choi chung deng ding dong duan fan fang feng fu gao gong guo han hao he hong hou hu huang hun jang jia jiang jin kang kim kong kwon lai lei li liang liao lin ling liu lu luo ma mao meng moon ngo nguyen ni pak pan peng pham qian qiao qin qiu ren roh shao shen shi song su sun tan tang tao tian tran truong tsai tu wan wang wei wen wu xi xia xiang xiao xie xiong xu xue yan yang yao ye yin yoon yu yuan zeng zhai zhang zhao zheng zhong zhou zhu zou'.split(
    ' ',
  ),
);
